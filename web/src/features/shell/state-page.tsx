import { Furigana } from '../../ui/furigana.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';

interface StatePageProps {
  icon: IconName;
  title: string;
  text: string;
  children: React.ReactNode;
}

/** A page that says what is the matter, what is kept, and the one thing to do. */
export function StatePage({ icon, title, text, children }: StatePageProps) {
  return (
    <div className="page py-10">
      <div className="sheet flex max-w-[44rem] gap-5 p-6 max-sm:flex-col md:p-8">
        <span className="text-ai">
          <Icon name={icon} size={36} />
        </span>
        <div>
          <h1 className="mb-2 text-[1.5rem] leading-[1.5]">
            <Furigana text={title} />
          </h1>
          <p className="mb-6">
            <Furigana text={text} />
          </p>
          <div className="flex flex-wrap gap-3">{children}</div>
        </div>
      </div>
    </div>
  );
}
