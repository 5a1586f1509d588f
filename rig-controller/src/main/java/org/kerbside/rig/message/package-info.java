/** Ports to those who read and write smart metering messages, for people who debug them. */
@org.jspecify.annotations.NullMarked
package org.kerbside.rig.message;
