/** Measurements against limits. */
@org.jspecify.annotations.NullMarked
package org.kerbside.rig.verdict;
