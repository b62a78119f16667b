import {Meridian} from './meridian';

// Rendered for each request.
export const dynamic = 'force-dynamic';

export default function Page() {
  return <Meridian />;
}
