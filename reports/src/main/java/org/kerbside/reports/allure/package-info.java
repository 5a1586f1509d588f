/** Allure results and the page made of them. */
@org.jspecify.annotations.NullMarked
package org.kerbside.reports.allure;
