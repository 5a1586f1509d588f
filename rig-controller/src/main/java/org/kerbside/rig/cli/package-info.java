/** The command line: parse, call, print. */
@org.jspecify.annotations.NullMarked
package org.kerbside.rig.cli;
