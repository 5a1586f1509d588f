/** What the smart meter says over the home area network, and what it is told. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.smartmeter;
