export { tabKey } from "../storage/kept-names.ts";
