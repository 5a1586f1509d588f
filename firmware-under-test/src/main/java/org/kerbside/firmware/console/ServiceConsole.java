package org.kerbside.firmware.console;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.limits.ChargingControl;
import org.kerbside.firmware.security.FactoryReset;
import org.kerbside.firmware.security.Rejections;
import org.kerbside.firmware.security.SecurityLog;

/** Reads a line, finds its command and prints the answer; lines it cannot read are counted and answered with an error. */
public final class ServiceConsole {

    private final Board board;
    private final Rejections rejections;
    private final OwnerLogin login;
    private final UnaryOperator<String> lineBuffer;
    private final Map<String, Entry> entries;

    public ServiceConsole(ConsoleParts parts) {
        board = parts.board();
        rejections = parts.rejections();
        lineBuffer = parts.security().lineBuffer();
        login = new OwnerLogin(parts.credentials(), parts.log());
        Entry help = new Entry("help", "", Entry.Access.EVERYBODY, _ -> help());
        entries = Stream.concat(Stream.of(help), entries(parts, login))
                .collect(Collectors.toUnmodifiableMap(Entry::name, Function.identity()));
    }

    private static Stream<Entry> entries(ConsoleParts parts, OwnerLogin login) {
        SecurityLog log = parts.log();
        ChargingControl control = parts.control();
        FactoryReset reset =
                new FactoryReset(parts.store(), parts.security(), parts.credentials(), log, control::endOverride);
        return Stream.of(
                        new StatusCommands(
                                        parts.status(),
                                        parts.board().identity(),
                                        parts.smartMeter().images()::version)
                                .entries(),
                        new AccountCommands(login, reset::run).entries(),
                        new ScheduleCommands(parts.hours(), control, log).entries(),
                        new LimitCommands(parts.delay(), parts.site(), parts.link(), control, log).entries(),
                        new OverrideCommands(parts.wishes()).entries(),
                        new RecordCommands(parts.sessions(), log, parts.store()).entries(),
                        new SmartMeterCommands(parts.smartMeter(), log).entries())
                .flatMap(List::stream);
    }

    public void line(String line) {
        Reply reply = answer(lineBuffer.apply(line));
        reply.lines().forEach(board::console);
        board.console(reply.closing());
    }

    private Reply answer(String line) {
        if (!Words.isLine(line)) {
            rejections.count();
            return Reply.error("a line is up to 200 printable ASCII characters");
        }
        List<String> words = Words.of(line);
        Entry entry = entries.get(words.getFirst());
        if (entry == null) {
            rejections.count();
            return Reply.error("unknown command, try help");
        }
        List<String> rest = words.subList(1, words.size());
        return entry.needsLogin(rest) && !login.isIn()
                ? Reply.LOGIN_NEEDED
                : entry.command().run(rest);
    }

    private Reply help() {
        return Reply.ok(entries.values().stream()
                .map(entry -> ("command=" + entry.name() + " " + entry.usage()).strip())
                .sorted()
                .toList());
    }
}
