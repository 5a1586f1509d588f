/** Octets that do not change, and how they are read and written. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.smartmeter.octets;
