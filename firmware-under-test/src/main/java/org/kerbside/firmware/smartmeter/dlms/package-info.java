/** Payloads in DLMS/COSEM: access requests, responses and notifications in A-XDR. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.smartmeter.dlms;
