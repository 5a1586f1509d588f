/** Requirements against scenarios. */
@org.jspecify.annotations.NullMarked
package org.kerbside.reports.matrix;
