// The worker of the search page.
import { createNear } from './fuse-search.ts';
import { serveSearch } from './search-service.ts';

serveSearch(createNear);
