package org.kerbside.firmware.console;

import org.kerbside.firmware.smartmeter.device.DeviceLog;
import org.kerbside.firmware.smartmeter.device.ImageStore;
import org.kerbside.firmware.smartmeter.device.RoleSwitch;
import org.kerbside.firmware.smartmeter.network.Tunnel;
import org.kerbside.firmware.smartmeter.radio.RadioHost;

/** All of the smart metering side that the console shows or sets. */
public record SmartMeterParts(RoleSwitch role, RadioHost radio, Tunnel tunnel, DeviceLog devices, ImageStore images) {}
