/** One run of the suite, from the first scenario to the folder that it leaves. */
@org.jspecify.annotations.NullMarked
package org.kerbside.rig.run;
