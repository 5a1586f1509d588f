/** Traces as files for other tools. */
@org.jspecify.annotations.NullMarked
package org.kerbside.reports.trace;
