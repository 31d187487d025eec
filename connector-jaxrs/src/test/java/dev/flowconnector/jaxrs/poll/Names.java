package dev.flowconnector.jaxrs.poll;

import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.Watermark;
import java.util.List;
import java.util.Map;

/** The ids of a world, each of which is there once. */
record Names(World world) implements PollSource<String> {

    @Override
    public String name() {
        return "names";
    }

    @Override
    public List<String> after(Watermark mark, int limit, Map<String, String> parameters) {
        return world.after(mark, limit, parameters).stream().map(World.Item::id).toList();
    }

    @Override
    public Watermark watermark(String id) {
        return world.all().stream()
                .filter(item -> item.id().equals(id))
                .map(world::watermark)
                .findFirst()
                .orElseThrow();
    }
}
