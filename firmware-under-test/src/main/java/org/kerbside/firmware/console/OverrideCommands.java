package org.kerbside.firmware.console;

import java.util.List;
import org.kerbside.firmware.limits.ChargeNow.Actor;
import org.kerbside.firmware.limits.ChargeNowRequests;

/** {@code override}: the owner wants to charge now, or no longer. */
final class OverrideCommands {

    private final ChargeNowRequests requests;

    OverrideCommands(ChargeNowRequests requests) {
        this.requests = requests;
    }

    List<Entry> entries() {
        return List.of(new Entry("override", "[end]", Entry.Access.OWNER, this::run));
    }

    private Reply run(List<String> words) {
        if (words.isEmpty()) {
            return requests.begin(Actor.OWNER)
                    .map(cause -> Reply.error("blocked by " + cause))
                    .orElseGet(Reply::ok);
        }
        if (!words.equals(List.of("end"))) {
            return Reply.error("override or override end");
        }
        requests.end();
        return Reply.ok();
    }
}
