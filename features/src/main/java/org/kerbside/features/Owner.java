package org.kerbside.features;

import java.time.Duration;
import org.kerbside.rig.bench.Reply;

/** The owner at the service console, who logs in whenever the chargepoint asks for it. */
public final class Owner {

    private final Session session;

    public Owner(Session session) {
        this.session = session;
    }

    /** Types {@code line} as the owner; whether it was accepted is the caller's to see. */
    Reply ask(String line) {
        var console = session.bench().console();
        var reply = console.ask(line);
        if (!reply.closing().startsWith("error login")) {
            return reply;
        }
        var login = console.ask("login " + session.bench().device().password());
        while (login.closing().startsWith("error wait")) {
            session.bench().timeline().pass(Duration.ofSeconds(1));
            login = console.ask("login " + session.bench().device().password());
        }
        if (!login.ok()) {
            throw new Inconclusive("The owner could not log in with the password on the label: " + login.closing());
        }
        return console.ask(line);
    }

    /** Types {@code line} as preparation: refused, the scenario cannot go on. */
    Reply must(String line) {
        var reply = ask(line);
        session.require(reply.ok(), "The chargepoint refused '%s': %s".formatted(line, reply.closing()));
        return reply;
    }

    /** A value from the answer to {@code line}; INCONCLUSIVE where it is not there. */
    String value(String line, String key) {
        var reply = must(line);
        return reply.value(key)
                .orElseThrow(
                        () -> new Inconclusive("No %s in the answer to '%s': %s".formatted(key, line, reply.lines())));
    }

    double number(String line, String key) {
        return Double.parseDouble(value(line, key));
    }

    Duration seconds(String line, String key) {
        return Duration.ofSeconds(Math.round(number(line, key)));
    }
}
