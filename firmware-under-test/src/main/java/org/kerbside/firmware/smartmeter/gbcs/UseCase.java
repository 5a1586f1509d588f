package org.kerbside.firmware.smartmeter.gbcs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a message is about, for people who debug; GBCS section 20.
 *
 * @param code the message code
 * @param reference as ECS47a; credentials have several message codes with one reference
 * @param category how it is protected, in the words of GBCS: SME.C.C is a critical command, SME.C.NC none, SME.A.C and SME.A.NC
 *     are alerts
 */
record UseCase(int code, String reference, String title, String category) {

    private static final String TABLE = "use-cases.tsv";
    private static final int COLUMNS = 4;

    private static final Map<Integer, UseCase> BY_CODE = table().lines()
            .filter(line -> !line.startsWith("#"))
            .map(UseCase::row)
            .collect(Collectors.toUnmodifiableMap(UseCase::code, Function.identity()));

    static Optional<UseCase> of(int messageCode) {
        return Optional.ofNullable(BY_CODE.get(messageCode));
    }

    private static UseCase row(String line) {
        List<String> cells = List.of(line.split("\t", COLUMNS));
        return new UseCase(Integer.decode(cells.get(0)), cells.get(1), cells.get(2), cells.get(3));
    }

    private static String table() {
        try (InputStream in = Objects.requireNonNull(UseCase.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
