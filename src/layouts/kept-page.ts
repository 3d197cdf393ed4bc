/** The scripts of the page that shows everything kept on the device. */
import "../assessment/ui/device-storage/device-storage.ts";
import "../assessment/ui/saved-assessments/index.ts";
import "../kept/ui/kept-on-device/kept-on-device.ts";
