/** What each occasion of charging came to (SI 2021/1467 reg. 9). */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.session;
