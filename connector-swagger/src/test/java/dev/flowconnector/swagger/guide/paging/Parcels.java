package dev.flowconnector.swagger.guide.paging;

import dev.flowconnector.core.page.PageSource;
import dev.flowconnector.swagger.guide.paging.ParcelsResource.Parcel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

// begin: source
final class Parcels implements PageSource<Parcel> {
    private final Database database;

    Parcels(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "parcels";
    }

    @Override
    public Slice<Parcel> read(String position, int limit, Map<String, String> parameters) {
        List<Parcel> page = database.parcels(
                "select * from parcel where city = ? and id > ? order by id limit ?",
                parameters.get("city"),
                position,
                limit);
        return new Slice<>(
                page,
                page.size() < limit
                        ? Optional.empty()
                        : Optional.of(page.get(limit - 1).id()));
    }
}
// end: source
