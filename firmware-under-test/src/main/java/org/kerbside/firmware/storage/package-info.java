/** What survives a power cut: a checksummed journal in flash, and the records kept in it. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.storage;
