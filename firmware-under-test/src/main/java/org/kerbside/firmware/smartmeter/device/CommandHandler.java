package org.kerbside.firmware.smartmeter.device;

import java.util.function.Consumer;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Does what accepted commands of one kind say. */
@FunctionalInterface
public interface CommandHandler {

    /**
     * Does it, and replies with the payload of the response: at once, later, or never.
     *
     * @throws NotAMessage where the payload cannot be read; nothing has been done then
     */
    void handle(Command command, Consumer<Octets> reply) throws NotAMessage;
}
