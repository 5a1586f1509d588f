/** The main contacts, and whether they do as they are told. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.contactor;
