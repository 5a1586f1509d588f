package org.kerbside.rig.verdict;

import java.util.List;

/** Makes evidence readable: diagrams, tables, files for other tools; found with {@link java.util.ServiceLoader}. */
public interface EvidenceRenderer {

    List<Attachment> render(Evidence evidence);
}
