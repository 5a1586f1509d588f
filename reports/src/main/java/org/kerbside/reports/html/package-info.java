/** HTML that cannot be broken by what it quotes. */
@org.jspecify.annotations.NullMarked
package org.kerbside.reports.html;
