/** The radio module on the board: its host protocol, and when to look for a network. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.smartmeter.radio;
