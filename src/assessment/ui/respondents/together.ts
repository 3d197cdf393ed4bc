/** Everything that Together needs. */
import "../codes-in-chat/codes-in-chat.ts";
import "./assessment-together.ts";
