package org.kerbside.firmware.console;

import java.util.List;
import org.kerbside.firmware.security.Credentials;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;

/** Whether the owner has said the password, since the last logout or power cut. */
final class OwnerLogin {

    private final Credentials credentials;
    private final SecurityLog log;
    private boolean in;

    OwnerLogin(Credentials credentials, SecurityLog log) {
        this.credentials = credentials;
        this.log = log;
    }

    boolean isIn() {
        return in;
    }

    Reply login(List<String> words) {
        if (words.size() != 1) {
            return Reply.error("login PASSWORD");
        }
        long wait = credentials.secondsToWait();
        if (wait > 0) {
            return Reply.error("wait " + wait + " s");
        }
        return credentials.accept(words.getFirst()) ? entered() : refused();
    }

    Reply logout(List<String> words) {
        in = false;
        return words.isEmpty() ? Reply.ok() : Reply.error("logout has no words after it");
    }

    Reply password(List<String> words) {
        if (words.size() != 1) {
            return Reply.error("password NEW");
        }
        String objection = credentials.objectionTo(words.getFirst());
        if (!objection.isEmpty()) {
            return Reply.error(objection);
        }
        credentials.set(words.getFirst());
        log.record(Event.PASSWORD_CHANGED);
        return Reply.ok();
    }

    private Reply entered() {
        in = true;
        log.record(Event.LOGIN_OK);
        return Reply.ok();
    }

    private Reply refused() {
        in = false;
        log.record(Event.LOGIN_FAILED);
        long wait = credentials.secondsToWait();
        if (wait > 0) {
            log.record(Event.LOGIN_LOCKED, "wait " + wait + " s");
        }
        return Reply.error("wrong password");
    }
}
