package org.kerbside.features.offenders.one;

import org.kerbside.features.offenders.two.Back;

/** Half of a cycle. */
public record There(Back back) {}
