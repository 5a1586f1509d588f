/** Payloads and certificates in DER: tag, length and value. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.smartmeter.asn1;
