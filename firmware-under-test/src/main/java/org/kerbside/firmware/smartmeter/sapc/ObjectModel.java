package org.kerbside.firmware.smartmeter.sapc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.smartmeter.device.Command;
import org.kerbside.firmware.smartmeter.device.CommandHandler;
import org.kerbside.firmware.smartmeter.device.UseCase;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.AccessRequest;
import org.kerbside.firmware.smartmeter.dlms.AccessResponse;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.network.HubTime;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** The COSEM objects by class and logical name; takes an access request step by step. */
public final class ObjectModel implements CommandHandler {

    /** Where an object is found. */
    private record Place(int interfaceClass, Obis name) {}

    private final Board board;
    private final HubTime hub;
    private final Runnable afterwards;
    private final Map<Place, CosemObject> objects = new HashMap<>();

    /**
     * @param afterwards what rests on what a command may have changed
     */
    public ObjectModel(Board board, HubTime hub, Runnable afterwards) {
        this.board = board;
        this.hub = hub;
        this.afterwards = afterwards;
    }

    void put(int interfaceClass, Obis name, CosemObject object) {
        objects.put(new Place(interfaceClass, name), object);
    }

    @Override
    public void handle(Command command, Consumer<Octets> reply) throws NotAMessage {
        AccessRequest request = AccessRequest.read(command.payload());
        if (command.useCase() == UseCase.ECS70) {
            hub.ask(time -> finish(command, request, time, reply));
        } else {
            finish(command, request, Optional.empty(), reply);
        }
    }

    private void finish(Command command, AccessRequest request, Optional<Instant> hubTime, Consumer<Octets> reply) {
        Execution execution = new Execution(command, board.utc(), hubTime);
        List<Data> data = new ArrayList<>();
        List<AccessResponse.Outcome> outcomes = new ArrayList<>();
        for (Access step : request.steps()) {
            CosemObject.Result result = perform(step, execution);
            data.add(result.data());
            outcomes.add(AccessResponse.Outcome.of(step, result.code()));
        }
        reply.accept(AccessResponse.to(request, data, outcomes).octets());
        afterwards.run();
    }

    private CosemObject.Result perform(Access step, Execution execution) {
        if (execution.failed) {
            return CosemObject.Result.REFUSED;
        }
        CosemObject object = objects.get(new Place(step.interfaceClass(), step.object()));
        if (object == null) {
            return new CosemObject.Result(Data.NOTHING, AccessResponse.OBJECT_UNDEFINED);
        }
        try {
            return object.perform(step, execution);
        } catch (NotAMessage otherType) {
            execution.failed = !CosemObject.reads(step);
            return CosemObject.Result.REFUSED;
        }
    }
}
