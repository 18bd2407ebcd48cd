const address = /(https?:\/\/[^\s]+)/u;

/** The words of a mail as they were written, with the addresses in them to be pressed. */
export function LinkedText({ text }: { text: string }) {
  let at = 0;
  const parts = text.split(address).map((part) => {
    at += part.length;
    return { part, key: at };
  });
  return (
    <p className="my-3 whitespace-pre-wrap rounded-[8px] bg-paper p-5">
      {parts.map(({ part, key }) =>
        address.test(part) ? (
          <a key={key} className="link" href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
