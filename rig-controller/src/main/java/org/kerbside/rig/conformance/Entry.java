package org.kerbside.rig.conformance;

/**
 * One row of the catalogue.
 *
 * @param untested why no scenario names it, while none does
 */
record Entry(Requirement requirement, String untested, String file) {

    String id() {
        return requirement.id();
    }

    String chapter() {
        return requirement.chapter();
    }
}
