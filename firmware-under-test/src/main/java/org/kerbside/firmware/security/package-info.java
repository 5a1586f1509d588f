/** Who may change what, and the record of what happened. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.security;
