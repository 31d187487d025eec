package dev.flowconnector.swagger.guide.paging;

import dev.flowconnector.swagger.guide.paging.ParcelsResource.Parcel;
import java.util.List;

/** Stands for the application's own. */
interface Database {
    List<Parcel> parcels(String query, Object... values);
}
