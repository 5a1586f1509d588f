package org.kerbside.firmware.console;

import org.kerbside.firmware.Board;
import org.kerbside.firmware.limits.ChargeNowRequests;
import org.kerbside.firmware.limits.ChargingControl;
import org.kerbside.firmware.limits.RandomDelay;
import org.kerbside.firmware.limits.SiteLimit;
import org.kerbside.firmware.schedule.OwnersHours;
import org.kerbside.firmware.security.Credentials;
import org.kerbside.firmware.security.Rejections;
import org.kerbside.firmware.security.SecurityBehaviour;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.session.SessionBook;
import org.kerbside.firmware.smartmeter.HanLink;
import org.kerbside.firmware.storage.Store;

/** All of the chargepoint that its console shows or sets. */
public record ConsoleParts(
        Board board,
        Store store,
        SecurityLog log,
        Rejections rejections,
        Credentials credentials,
        SecurityBehaviour security,
        OwnersHours hours,
        RandomDelay delay,
        SiteLimit site,
        HanLink link,
        ChargingControl control,
        ChargeNowRequests wishes,
        SessionBook sessions,
        StatusLine status,
        SmartMeterParts smartMeter) {}
