/**
 * Text for a terminal: whatever came from data or was typed cannot move the cursor, clear the screen, write the clipboard
 * or turn the reading; our own styles stay.
 */
export declare function terminalSafe(text: string): string;
/** The same for what was typed, or what somebody else wrote, before it is styled: it has no styles of its own. */
export declare function unstyled(text: string): string;
/** JSON whose strings hold nothing that a terminal acts on: what JSON leaves as it is, is spelled by its number. */
export declare function terminalSafeJson(json: string): string;
