package org.kerbside.rig.conformance;

/** A scenario that was not run, and why: never a pass. */
public record Untested(String id, String scenario, String chapter, String feature, String requirement, String reason) {}
