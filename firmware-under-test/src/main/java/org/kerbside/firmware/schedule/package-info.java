/** The owner's charging hours in civil time, and the clock behind them. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.schedule;
