package org.kerbside.firmware.console;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.device.DeviceRole;

/** {@code role}, {@code han} and {@code stage}: the chargepoint on the smart metering network. */
final class SmartMeterCommands {

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}");

    private final SmartMeterParts parts;
    private final SecurityLog log;

    SmartMeterCommands(SmartMeterParts parts, SecurityLog log) {
        this.parts = parts;
        this.log = log;
    }

    List<Entry> entries() {
        return List.of(
                new Entry("role", "[sapc|hcalcs]", Entry.Access.OWNER_TO_CHANGE, this::role),
                new Entry("han", "", Entry.Access.EVERYBODY, this::han),
                new Entry("stage", "VERSION [broken]", Entry.Access.OWNER, this::stage));
    }

    private Reply role(List<String> words) {
        if (words.isEmpty()) {
            return Reply.ok("role=" + parts.role().role().word());
        }
        Optional<DeviceRole> role = words.size() == 1 ? DeviceRole.ofWord(words.getFirst()) : Optional.empty();
        if (role.isEmpty()) {
            return Reply.error("role sapc or role hcalcs");
        }
        parts.role().role(role.get());
        log.record(Event.SETTINGS_CHANGED, "role " + role.get().word());
        return Reply.ok();
    }

    private Reply han(List<String> words) {
        if (!words.isEmpty()) {
            return Reply.error("no words may follow");
        }
        String joined = parts.devices().devices().stream()
                .map(device -> HexFormat.of().toHexDigits(device.eui()))
                .collect(Collectors.joining(","));
        long hub = parts.radio().hub();
        return Reply.ok("network=" + parts.radio().state().word() + " hub="
                + (hub == 0 ? "none" : HexFormat.of().toHexDigits(hub)) + " tunnel="
                + (parts.tunnel().up() ? "up" : "down") + " joined=" + (joined.isEmpty() ? "none" : joined));
    }

    /** What a firmware download leaves: an image that waits for its activation. */
    private Reply stage(List<String> words) {
        boolean broken = words.size() == 2 && words.get(1).equals("broken");
        if (words.isEmpty()
                || (words.size() > 1 && !broken)
                || !VERSION.matcher(words.getFirst()).matches()) {
            return Reply.error("stage VERSION such as 1.1.0, and broken for an image that does not start");
        }
        return Reply.ok(
                "hash=" + parts.images().stage(words.getFirst(), !broken).hex());
    }
}
