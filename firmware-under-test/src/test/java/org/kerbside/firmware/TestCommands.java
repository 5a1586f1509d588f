package org.kerbside.firmware;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.AccessRequest;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.Invocation;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.gbcs.Agreement;
import org.kerbside.firmware.smartmeter.gbcs.Flag;
import org.kerbside.firmware.smartmeter.gbcs.Message;
import org.kerbside.firmware.smartmeter.gbcs.OtherInformation;
import org.kerbside.firmware.smartmeter.gbcs.Signatures;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Makes commands as parties and the access control broker do. */
public final class TestCommands {

    private final Agreement broker = new Agreement(TestParties.BROKER.agreement.getPrivate());
    private long counter = 1000;

    /** The counter of the next command. */
    public void counter(long next) {
        counter = next;
    }

    public long counter() {
        return counter;
    }

    /** Signed by {@code from}, authenticated by the broker. */
    public Octets critical(TestParty from, int code, Octets payload) {
        return protect(from, code, payload, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** As {@link #critical}, for another device. */
    public Octets criticalFor(long target, TestParty from, int code, Octets payload) {
        Message message = Message.of(Flag.COMMAND, counter++, from.eui, target, OtherInformation.of(code), payload);
        return mac(Signatures.sign(message, from.signing.getPrivate(), new SecureRandom()))
                .octets();
    }

    /** Only authenticated. */
    public Octets nonCritical(TestParty from, int code, Octets payload) {
        return mac(Signatures.unsigned(plain(from, code, payload))).octets();
    }

    /** Critical, changed by {@code signed} before its MAC is made and by {@code authenticated} afterwards. */
    public Octets protect(
            TestParty from,
            int code,
            Octets payload,
            UnaryOperator<Message> signed,
            UnaryOperator<Message> authenticated) {
        Message message = Signatures.sign(plain(from, code, payload), from.signing.getPrivate(), new SecureRandom());
        return authenticated.apply(mac(signed.apply(message))).octets();
    }

    private Message plain(TestParty from, int code, Octets payload) {
        return Message.of(
                Flag.COMMAND, counter++, from.eui, TestParties.DEVICE_EUI, OtherInformation.of(code), payload);
    }

    public Message mac(Message message) {
        try {
            return broker.with(TestParties.DEVICE.agreement.getPublic()).authenticate(message);
        } catch (NotAMessage impossible) {
            throw new AssertionError(impossible);
        }
    }

    public Octets request(Access... steps) {
        return new AccessRequest(Invocation.of(counter), Octets.NONE, List.of(steps)).octets();
    }

    /** ECS47a for {@code limit} false, else ECS47e. */
    public Octets level(boolean limit, int selector, CosemTime start, CosemTime end, int flags) {
        int number = selector >> 8 & 0xF;
        int first = limit ? 3 : 1;
        List<Access> steps = new ArrayList<>();
        steps.add(Access.set(1, new Obis(0, 0, 94, 44, 116 + number, first), 2, start.data()));
        steps.add(Access.set(1, new Obis(0, 0, 94, 44, 116 + number, first + 1), 2, end.data()));
        if (flags != 0) {
            steps.add(Access.set(1, new Obis(0, 0, 94, 44, 251, 1), 2, Data.unsigned(flags)));
        }
        steps.add(Access.action(9, new Obis(0, 0, 10, 0, limit ? 107 : 103, 255), 1, Data.longUnsigned(selector)));
        return request(steps.toArray(Access[]::new));
    }

    /** ECS46d, both parts of it activated at {@code when}. */
    public Octets calendar(Data schedule, Data specialDays, CosemTime when) {
        return request(
                Access.set(11, new Obis(0, 1, 11, 0, 3, 255), 2, specialDays),
                Access.set(10, new Obis(0, 1, 12, 0, 2, 255), 2, schedule),
                Access.set(9000, new Obis(0, 0, 94, 44, 128, 26), 6, when.data()),
                Access.set(9000, new Obis(0, 0, 94, 44, 128, 35), 6, when.data()));
    }

    /** An entry of a schedule that holds for ever. */
    public static Data entry(
            int selector, int hour, int minute, int weekdays, int specialDays, String first, String last) {
        return Data.structure(
                Data.longUnsigned(1),
                Data.bool(true),
                Data.octets(Octets.ofHex("00000a0067ff")),
                Data.longUnsigned(selector),
                Data.octets(Octets.of((byte) hour, (byte) minute, (byte) 0, (byte) 0)),
                Data.longUnsigned(0xFFFF),
                new Data.Bits(7, Octets.of((byte) weekdays)),
                new Data.Bits(8, Octets.of((byte) specialDays)),
                Data.octets(Octets.ofHex(first)),
                Data.octets(Octets.ofHex(last)));
    }

    /** ECS70. */
    public Octets setClock(Instant from, Instant until) {
        Obis clock = new Obis(0, 0, 1, 0, 0, 255);
        return request(
                Access.set(8, clock, 9, Data.enumerated(5)),
                Access.action(
                        8,
                        clock,
                        5,
                        Data.structure(
                                CosemTime.NEVER.data(),
                                CosemTime.at(from).data(),
                                CosemTime.at(until).data())),
                Access.action(8, clock, 4, Data.longUnsigned(0)),
                Access.get(8, clock, 2),
                Access.get(8, clock, 4));
    }
}
