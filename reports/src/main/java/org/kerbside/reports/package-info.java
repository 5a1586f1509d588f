/** Evidence made readable; a verdict is shown here, never computed. */
@org.jspecify.annotations.NullMarked
package org.kerbside.reports;
