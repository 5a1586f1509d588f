/** A bench of paper and a suite for it, to run runs on. */
@org.jspecify.annotations.NullMarked
package org.kerbside.rig.run.sample;
