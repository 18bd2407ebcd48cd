import QRCode from 'qrcode';

interface QrCodeProps {
  address: string;
  /** What those hear who cannot see it. */
  name: string;
}

/** An address as a two-dimensional code, level M, one path of black modules; its size is set where it stands. */
export function QrCode({ address, name }: QrCodeProps) {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) runs.push(`M${column} ${row}h1v1h-1z`);
    }
  }
  return (
    <svg
      className="leaflet-qr"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${modules.size} ${modules.size}`}
      shapeRendering="crispEdges"
    >
      <path d={runs.join('')} fill="#000" />
    </svg>
  );
}
