/** What runs over the home area network: time, tunnel and reports. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.smartmeter.network;
