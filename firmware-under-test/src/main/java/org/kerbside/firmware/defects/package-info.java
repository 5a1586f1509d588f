/** Firmware defects seeded on purpose, to prove that the conformance suite finds them. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.defects;
