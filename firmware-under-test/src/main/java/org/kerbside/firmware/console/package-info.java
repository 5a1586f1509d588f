/** The service console: one line in, an answer and its closing line out. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.console;
