/** What stops or limits charging whatever else is wanted. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.protection;
