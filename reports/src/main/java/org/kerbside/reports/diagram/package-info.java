/** Timing diagrams, lanes over one time axis. */
@org.jspecify.annotations.NullMarked
package org.kerbside.reports.diagram;
