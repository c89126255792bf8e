// What a way of speaking to the embedded Vtiger has to know: its addresses, and its answers.
import { toResponse } from './answers.ts';
import { dispatch, type Service } from './dispatch.ts';
import { readServiceRequest, type ServiceRequest } from './request.ts';

export interface Protocol {
  /** Whether a path is one of its own. */
  isAt(path: string): boolean;
  read(request: Request): Promise<ServiceRequest>;
  answer(request: ServiceRequest): Promise<Response>;
}

/** `<base>/webservice.php`, as recorded of real servers. */
export function webserviceProtocol(
  service: Service,
  { basePath, onNotEmulated }: { basePath: string; onNotEmulated: (what: string) => void },
): Protocol {
  return {
    isAt: (path) => path === `${basePath}/webservice.php`,
    read: readServiceRequest,
    async answer(request) {
      const answer = await dispatch(service, request);
      if (answer.kind === 'not-emulated') onNotEmulated(answer.what);
      return toResponse(answer, service.installation.version);
    },
  };
}
