/** What is demanded, what is claimed, and what will be tested. */
@org.jspecify.annotations.NullMarked
package org.kerbside.rig.conformance;
