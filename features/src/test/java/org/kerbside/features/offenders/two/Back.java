package org.kerbside.features.offenders.two;

import java.util.List;
import org.kerbside.features.offenders.one.There;

/** The other half of a cycle. */
public record Back(List<There> there) {}
