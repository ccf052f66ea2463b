import AuditOutlined from '@ant-design/icons/AuditOutlined'
import BarChartOutlined from '@ant-design/icons/BarChartOutlined'
import FileDoneOutlined from '@ant-design/icons/FileDoneOutlined'
import FolderOpenOutlined from '@ant-design/icons/FolderOpenOutlined'
import HomeOutlined from '@ant-design/icons/HomeOutlined'
import RiseOutlined from '@ant-design/icons/RiseOutlined'
import SettingOutlined from '@ant-design/icons/SettingOutlined'

/** The areas in the order of the sidebar; `letter` follows G on the keyboard. */
export const areas = [
  { id: 'overview', path: '/overview', letter: 'o', icon: <HomeOutlined /> },
  { id: 'assess', path: '/assess', letter: 'a', icon: <AuditOutlined /> },
  { id: 'evidence', path: '/evidence', letter: 'e', icon: <FolderOpenOutlined /> },
  { id: 'indicators', path: '/indicators', letter: 'i', icon: <BarChartOutlined /> },
  { id: 'improve', path: '/improve', letter: 'm', icon: <RiseOutlined /> },
  { id: 'dossiers', path: '/dossiers', letter: 'd', icon: <FileDoneOutlined /> },
  { id: 'settings', path: '/settings', letter: 's', icon: <SettingOutlined /> },
] as const
